#ifndef PROCESS_START_H
#define PROCESS_START_H

/// Keeps memory that was given back for what comes next. A command ends soon; giving large pieces to the system and
/// getting them back costs more than the work on them. To be called first of all.
void heap_keep_memory(void);

/// How many words the process was started with, its own name included; 0 where the C library does not tell. Swift's
/// runtime looks for them beside the environment, and in vain where a library that was loaded before has moved that.
int command_line_count(void);
/// The word at a place below that count; at 0 stands the program's own name.
const char *_Nonnull command_line_word(int index);

#endif
