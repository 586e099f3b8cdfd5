// Settings of the C library that Swift does not see.
#include "ProcessStart.h"

#if defined(__linux__)
#include <limits.h>
#include <malloc.h>
#endif

void heap_keep_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    // The most that it takes.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}
