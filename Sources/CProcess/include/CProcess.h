#ifndef SPECTRAIL_CPROCESS_H
#define SPECTRAIL_CPROCESS_H

/* Calls of Linux that the C library declares for GNU sources only, and Swift's module of it therefore lacks.
 * No header is included here: a type of the C library that this module read first would belong to it. */

/* Holds a running process, and what it starts from now on, to an amount that it can't raise above a second one. */
int limit_process(int process, int resource, unsigned long most, unsigned long ceiling);

/* A pipe whose ends no program that is started inherits, if the flags say so. */
int closed_pipe(int *read_end, int *write_end, int flags);

/* Hands a program nothing but its three streams: not every library marks its descriptors as its own. The actions are a
 * posix_spawn_file_actions_t. */
int hand_on_no_descriptors(void *actions);

/* One variable of this process's environment, as "name=value"; null behind the last. Swift's module has the list as a
 * variable that any thread may change, and therefore not at all. */
char *variable_of_process(int index);

#endif
