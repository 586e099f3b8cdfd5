// The words a process was started with, as the C library hands them on.
#include "ProcessStart.h"
// Says which C library this is.
#include <stdlib.h>

static int count;
static char *const *words;

#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void keep(int given, char *const *first) {
    count = given;
    words = first;
}
#endif

int command_line_count(void) { return count; }

const char *command_line_word(int index) { return words[index]; }
