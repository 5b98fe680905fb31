#ifndef SPECTRAIL_CLIBGIT2_SHIM_H
#define SPECTRAIL_CLIBGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/commit.h>
#include <git2/sys/commit_graph.h>
#include <git2/sys/odb_backend.h>
#include <zlib.h>

/* Swift can't call a variadic function: each use of git_libgit2_opts has a shim with fixed arguments. */

static inline int shim_libgit2_enable(git_libgit2_opt_t option)
{
	return git_libgit2_opts((int)option, 1);
}

static inline int shim_libgit2_set_packed_priority(int priority)
{
	return git_libgit2_opts(GIT_OPT_SET_ODB_PACKED_PRIORITY, priority);
}

static inline int shim_libgit2_set_search_path(git_config_level_t level, const char *path)
{
	return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, (int)level, path);
}

/* Nor can it use a macro that calls a function. */

static inline int shim_inflate_init(z_stream *stream)
{
	return inflateInit(stream);
}

static inline int shim_deflate_init(z_stream *stream, int level, int window_bits, int memory_level)
{
	return deflateInit2(stream, level, Z_DEFLATED, window_bits, memory_level, Z_DEFAULT_STRATEGY);
}

/* A source of objects with a value of ours: libgit2 hands back the address of its first member. */
typedef struct {
	git_odb_backend backend;
	int objects; /* the descriptor of the folder of loose objects */
} shim_loose_backend;

#endif
