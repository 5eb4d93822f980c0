/*
 * Put in front of the C library (LD_PRELOAD), it writes down every write, truncation and flush of the files in one
 * folder, in the order they are made. What has been flushed outlives a power cut; of the rest, anything may.
 *
 * A record: kind, length of the name, offset (8 bytes), length (4 bytes), the name, the bytes.
 * Kinds: c created, w written, t truncated, s flushed, u unlinked, m folder made, r renamed (the bytes are the new name).
 * The folder itself is named ".".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
#define LONGEST 200

static char names[FILES][LONGEST];
static const char *folder;
static int recording = -1;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("KP_OPPTAK_FIL");
  folder = getenv("KP_OPPTAK_MAPPE");
  if (file && folder) recording = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* One call, so that records of several threads never run into each other. */
static void record(char kind, const char *name, uint64_t offset, const void *bytes, uint32_t length) {
  unsigned char head[14] = {(unsigned char)kind, (unsigned char)strlen(name)};
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  struct iovec parts[3] = {{head, sizeof head}, {(void *)name, strlen(name)}, {(void *)bytes, bytes ? length : 0}};
  if (recording >= 0) syscall(SYS_writev, recording, parts, 3);
}

static const char *inside(const char *path) {
  size_t length = folder ? strlen(folder) : 0;
  if (length == 0 || strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == 0) return ".";
  size_t ending = strlen(path);
  if (ending > 4 && strcmp(path + ending - 4, "-shm") == 0) return NULL;
  return path[length] == '/' && strlen(path + length + 1) < LONGEST ? path + length + 1 : NULL;
}

static const char *nameof(int fd) { return fd >= 0 && fd < FILES && names[fd][0] ? names[fd] : NULL; }

static int opened(int fd, const char *path, int flags, int was) {
  const char *name = inside(path);
  if (fd < 0 || fd >= FILES) return fd;
  names[fd][0] = 0;
  if (!name) return fd;
  strcpy(names[fd], name);
  if ((flags & O_CREAT) && !was) record('c', name, 0, NULL, 0);
  return fd;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                         \
    va_list rest;                                                                                                      \
    va_start(rest, flags);                                                                                             \
    mode_t mode = (mode_t)va_arg(rest, int);                                                                           \
    va_end(rest);                                                                                                      \
    int was = inside(path) && access(path, F_OK) == 0;                                                                 \
    return opened(REAL(name)(path, flags, mode), path, flags, was);                                                    \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(name, type)                                                                                             \
  ssize_t name(int fd, const void *bytes, size_t length, type offset) {                                                \
    ssize_t done = REAL(name)(fd, bytes, length, offset);                                                              \
    if (done > 0 && nameof(fd)) record('w', nameof(fd), (uint64_t)offset, bytes, (uint32_t)done);                      \
    return done;                                                                                                       \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t length) {
  ssize_t done = REAL(write)(fd, bytes, length);
  if (done > 0 && nameof(fd)) record('w', nameof(fd), (uint64_t)(lseek(fd, 0, SEEK_CUR) - done), bytes, (uint32_t)done);
  return done;
}

#define TRUNCATE(name, type)                                                                                           \
  int name(int fd, type length) {                                                                                      \
    int done = REAL(name)(fd, length);                                                                                 \
    if (done == 0 && nameof(fd)) record('t', nameof(fd), (uint64_t)length, NULL, 0);                                   \
    return done;                                                                                                       \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define FLUSH(name)                                                                                                    \
  int name(int fd) {                                                                                                   \
    int done = REAL(name)(fd);                                                                                         \
    if (done == 0 && nameof(fd)) record('s', nameof(fd), 0, NULL, 0);                                                  \
    return done;                                                                                                       \
  }
FLUSH(fsync)
FLUSH(fdatasync)

int unlink(const char *path) {
  int done = REAL(unlink)(path);
  if (done == 0 && inside(path)) record('u', inside(path), 0, NULL, 0);
  return done;
}

int mkdir(const char *path, mode_t mode) {
  int done = REAL(mkdir)(path, mode);
  if (done == 0 && inside(path)) record('m', inside(path), 0, NULL, 0);
  return done;
}

int rename(const char *from, const char *to) {
  int done = REAL(rename)(from, to);
  if (done == 0 && inside(from) && inside(to)) record('r', inside(from), 0, inside(to), (uint32_t)strlen(inside(to)));
  return done;
}

int close(int fd) {
  if (fd >= 0 && fd < FILES) names[fd][0] = 0;
  return REAL(close)(fd);
}
