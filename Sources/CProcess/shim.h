#ifndef SPECTRAIL_CPROCESS_SHIM_H
#define SPECTRAIL_CPROCESS_SHIM_H

/* Calls of Linux that the C library declares for GNU sources only, and Swift's module of it therefore lacks. */
#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>

extern int prlimit(pid_t, int, const struct rlimit *, struct rlimit *);
extern int pipe2(int[2], int);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

/* Holds a running process, and what it starts from now on, to an amount that it can't raise above a second one. */
static inline int limit_process(pid_t process, int resource, unsigned long most, unsigned long ceiling) {
    const struct rlimit limit = {most, ceiling};
    return prlimit(process, resource, &limit, 0);
}

/* A pipe whose ends no program that is started inherits. */
static inline int closed_pipe(int *read_end, int *write_end, int flags) {
    int ends[2];
    if (pipe2(ends, flags) != 0) return -1;
    *read_end = ends[0];
    *write_end = ends[1];
    return 0;
}

/* Hands a program nothing but its three streams: not every library marks its descriptors as its own. */
static inline void hand_on_no_descriptors(posix_spawn_file_actions_t *actions) {
    posix_spawn_file_actions_addclosefrom_np(actions, 3);
}

#endif
