#ifndef HEAP_SETTINGS_H
#define HEAP_SETTINGS_H

/// Keeps memory that was given back for what comes next. A command ends soon; giving large pieces to the system and
/// getting them back costs more than the work on them. To be called first of all.
void heap_keep_memory(void);

#endif
