// Stands between the program and the C library's calls on the book's files (LD_PRELOAD).
//
// FAULT = tear:K     the K-th byte of the line is written, then the process dies
//         short:K    the first write takes only K bytes, as the kernel may do at any time
//         full:K     the first write takes K bytes, every later one says ENOSPC
// FAULT_FILE         part of the path of the files that are meant
// NOW                seconds since 1970, for a clock that does not run
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char mode[16];
static size_t bytes;
static int seen;

static int meant(int fd) {
    const char *fault = getenv("FAULT"), *file = getenv("FAULT_FILE");
    if (!fault || !file || sscanf(fault, "%15[^:]:%zu", mode, &bytes) != 2) return 0;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, file) != NULL;
}

typedef ssize_t (*writer)(int, const void *, size_t, off_t);

static ssize_t faulty(writer real, int fd, const void *data, size_t count, off_t at) {
    if (!meant(fd)) return real(fd, data, count, at);
    size_t taken = bytes < count ? bytes : count;
    seen++;
    if (!strcmp(mode, "tear")) {
        real(fd, data, taken, at);
        kill(getpid(), SIGKILL);
    }
    if (!strcmp(mode, "short") && seen == 1) return real(fd, data, taken ? taken : 1, at);
    if (!strcmp(mode, "full")) {
        if (seen > 1 || taken == 0) {
            errno = ENOSPC;
            return -1;
        }
        return real(fd, data, taken, at);
    }
    return real(fd, data, count, at);
}

ssize_t pwrite(int fd, const void *data, size_t count, off_t at) {
    return faulty((writer)dlsym(RTLD_NEXT, "pwrite"), fd, data, count, at);
}
ssize_t pwrite64(int fd, const void *data, size_t count, off_t at) {
    return faulty((writer)dlsym(RTLD_NEXT, "pwrite64"), fd, data, count, at);
}

time_t time(time_t *where) {
    const char *now = getenv("NOW");
    time_t seconds = now ? (time_t)atoll(now) : ((time_t(*)(time_t *))dlsym(RTLD_NEXT, "time"))(NULL);
    if (where) *where = seconds;
    return seconds;
}
