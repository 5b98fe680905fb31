#define _GNU_SOURCE

#include "CProcess.h"

#include <spawn.h>
#include <sys/resource.h>
#include <unistd.h>

int limit_process(int process, int resource, unsigned long most, unsigned long ceiling) {
    const struct rlimit limit = {most, ceiling};
    return prlimit(process, resource, &limit, 0);
}

int closed_pipe(int *read_end, int *write_end, int flags) {
    int ends[2];
    if (pipe2(ends, flags) != 0) return -1;
    *read_end = ends[0];
    *write_end = ends[1];
    return 0;
}

int hand_on_no_descriptors(void *actions) { return posix_spawn_file_actions_addclosefrom_np(actions, 3); }

char *variable_of_process(int index) { return environ[index]; }
