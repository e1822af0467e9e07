/*
 * Fails the n-th file operation of a program, for tests: a library that LD_PRELOAD puts before the C library on Linux.
 *
 * It counts the calls that touch files under the folders it is told to watch (opening, reading, writing, cutting, syncing,
 * renaming, linking, removing, making folders, permissions, mapping), over all threads, and breaks one of them:
 *
 *   FAULT_FOLDERS  absolute folders, separated by colons; nothing else is counted
 *   FAULT_AT       the number of the operation that fails, from 1; 0 or nothing: none does
 *   FAULT_WAY      once: it fails with EIO; on: it and every later operation that needs room fails with ENOSPC;
 *                  halt: the process is killed before it is done
 *   FAULT_TRACE    a file outside the watched folders: every operation, a line each, where FAULT_AT is 0; else the broken one
 *
 * A program that makes many nights, one after the other, asks for a fault itself: it removes a file that nobody has,
 * /shortlist-fault/AT/WAY/FOLDER. Counting then begins anew, in that folder alone; AT is -1 where nothing is to be counted.
 *
 * Half of a write's bytes reach the file before it fails, as on a disk that fills up or loses power.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define ASKED "/shortlist-fault/"

#define NEXT(name) ((__typeof__(&name))next(#name))

enum way { ONCE, ON, HALT };
enum answer { GO_ON, FAIL };

static char folders[8][PATH_MAX];
static int folder_count;
static long at;
static enum way way;
static int trace = -1;
static long count;

static void *next(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) {
        abort();
    }
    return found;
}

static enum way way_of(const char *name, size_t length) {
    return length == 4 && strncmp(name, "once", length) == 0 ? ONCE : length == 2 && strncmp(name, "on", length) == 0 ? ON : HALT;
}

__attribute__((constructor)) static void begin(void) {
    const char *list = getenv("FAULT_FOLDERS");
    const char *number = getenv("FAULT_AT");
    const char *named = getenv("FAULT_WAY");
    const char *file = getenv("FAULT_TRACE");
    for (; list != NULL && *list != '\0' && folder_count < 8; folder_count++) {
        size_t length = strcspn(list, ":");
        snprintf(folders[folder_count], PATH_MAX, "%.*s", (int)length, list);
        list += length + (list[length] == ':');
    }
    at = number == NULL ? 0 : atol(number);
    way = named == NULL ? ONCE : way_of(named, strlen(named));
    if (file != NULL) {
        trace = NEXT(open)(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

/* Whether a name asks for a fault; it is then seen to. */
static int asks_for_fault(const char *path) {
    if (path == NULL || strncmp(path, ASKED, sizeof ASKED - 1) != 0) {
        return 0;
    }
    char *named;
    at = strtol(path + sizeof ASKED - 1, &named, 10);
    size_t length = strcspn(++named, "/");
    way = way_of(named, length);
    snprintf(folders[0], PATH_MAX, "%s", named + length);
    folder_count = at >= 0;
    __atomic_store_n(&count, 0, __ATOMIC_SEQ_CST);
    return 1;
}

static int watched(const char *path) {
    for (int i = 0; path != NULL && i < folder_count; i++) {
        size_t length = strlen(folders[i]);
        if (strncmp(path, folders[i], length) == 0 && (path[length] == '/' || path[length] == '\0')) {
            return 1;
        }
    }
    return 0;
}

/* The file of a descriptor; what is not a file has a name that no watched folder has. */
static const char *named(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = '\0';
    return path;
}

static const char *beneath(int folder, const char *path, char *whole) {
    char base[PATH_MAX];
    if (path[0] == '/' || folder == AT_FDCWD) {
        return path;
    }
    snprintf(whole, PATH_MAX * 2, "%s/%s", named(folder, base), path);
    return whole;
}

static void tell(long number, const char *operation, const char *path) {
    char line[PATH_MAX * 2 + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, operation, path);
    if (trace >= 0 && NEXT(write)(trace, line, (size_t)length) < 0) {
        abort();
    }
}

static void halt(void) {
    kill(getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

/*
 * Counts an operation on a path and says what becomes of it; for a write, half of it is handed to the function first. In
 * the way "on" what frees room or only reads goes on as it does on a full disk.
 */
struct half {
    int fd;
    const void *bytes;
    size_t length;
    off64_t offset;
};

static void do_half(const struct half *half) {
    if (half == NULL || half->length < 2) {
        return;
    }
    ssize_t done = half->offset < 0 ? NEXT(write)(half->fd, half->bytes, half->length / 2)
                                    : NEXT(pwrite64)(half->fd, half->bytes, half->length / 2, half->offset);
    (void)done;
}

static enum answer ask(const char *operation, const char *path, int needs_room, const struct half *half) {
    if (folder_count == 0 || !watched(path)) {
        return GO_ON;
    }
    long number = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (at == 0) {
        tell(number, operation, path);
        return GO_ON;
    }
    if (number < at || (number > at && (way != ON || !needs_room))) {
        return GO_ON;
    }
    if (number == at) {
        tell(number, operation, path);
        do_half(half);
    }
    if (way == HALT) {
        halt();
    }
    errno = way == ON ? ENOSPC : EIO;
    return number > at || way != ON || needs_room ? FAIL : GO_ON;
}

/* Opening */

static enum answer ask_open(const char *path, int flags) {
    int creates = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    int writes = (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
    return ask(creates ? "create" : writes ? "open-write" : "open-read", path, creates, NULL);
}

#define MODE(flags, last)                                     \
    mode_t mode = 0;                                          \
    if (((flags) & O_CREAT) != 0 || ((flags) & O_TMPFILE) == O_TMPFILE) { \
        va_list rest;                                         \
        va_start(rest, last);                                 \
        mode = (mode_t)va_arg(rest, int);                     \
        va_end(rest);                                         \
    }

int open(const char *path, int flags, ...) {
    MODE(flags, flags)
    return ask_open(path, flags) == FAIL ? -1 : NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags, flags)
    return ask_open(path, flags) == FAIL ? -1 : NEXT(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    char whole[PATH_MAX * 2];
    MODE(flags, flags)
    return ask_open(beneath(folder, path, whole), flags) == FAIL ? -1 : NEXT(openat)(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    char whole[PATH_MAX * 2];
    MODE(flags, flags)
    return ask_open(beneath(folder, path, whole), flags) == FAIL ? -1 : NEXT(openat64)(folder, path, flags, mode);
}

/* Reading and writing */

#define OF_DESCRIPTOR(operation, fd, needs_room, half)                            \
    char path[PATH_MAX];                                                          \
    if (folder_count > 0 && ask(operation, named(fd, path), needs_room, half) == FAIL) { \
        return -1;                                                                \
    }

ssize_t read(int fd, void *bytes, size_t length) {
    OF_DESCRIPTOR("read", fd, 0, NULL)
    return NEXT(read)(fd, bytes, length);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t offset) {
    OF_DESCRIPTOR("read", fd, 0, NULL)
    return NEXT(pread)(fd, bytes, length, offset);
}

ssize_t pread64(int fd, void *bytes, size_t length, off64_t offset) {
    OF_DESCRIPTOR("read", fd, 0, NULL)
    return NEXT(pread64)(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    struct half half = {fd, bytes, length, -1};
    OF_DESCRIPTOR("write", fd, 1, &half)
    return NEXT(write)(fd, bytes, length);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    struct half half = {fd, bytes, length, offset};
    OF_DESCRIPTOR("write", fd, 1, &half)
    return NEXT(pwrite)(fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    struct half half = {fd, bytes, length, offset};
    OF_DESCRIPTOR("write", fd, 1, &half)
    return NEXT(pwrite64)(fd, bytes, length, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int number) {
    OF_DESCRIPTOR("write", fd, 1, NULL)
    return NEXT(writev)(fd, parts, number);
}

ssize_t readv(int fd, const struct iovec *parts, int number) {
    OF_DESCRIPTOR("read", fd, 0, NULL)
    return NEXT(readv)(fd, parts, number);
}

int fsync(int fd) {
    OF_DESCRIPTOR("sync", fd, 1, NULL)
    return NEXT(fsync)(fd);
}

int fdatasync(int fd) {
    OF_DESCRIPTOR("sync", fd, 1, NULL)
    return NEXT(fdatasync)(fd);
}

int ftruncate(int fd, off_t length) {
    OF_DESCRIPTOR("cut", fd, 1, NULL)
    return NEXT(ftruncate)(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    OF_DESCRIPTOR("cut", fd, 1, NULL)
    return NEXT(ftruncate64)(fd, length);
}

int fchmod(int fd, mode_t mode) {
    OF_DESCRIPTOR("permit", fd, 0, NULL)
    return NEXT(fchmod)(fd, mode);
}

static int ask_map(int protection, int flags, int fd) {
    char path[PATH_MAX];
    int shared = fd >= 0 && (flags & MAP_SHARED) != 0;
    return shared && ask((protection & PROT_WRITE) != 0 ? "map-write" : "map-read", named(fd, path), 1, NULL) == FAIL;
}

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset) {
    return ask_map(protection, flags, fd) ? MAP_FAILED : NEXT(mmap)(address, length, protection, flags, fd, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset) {
    return ask_map(protection, flags, fd) ? MAP_FAILED : NEXT(mmap64)(address, length, protection, flags, fd, offset);
}

/* Names */

DIR *opendir(const char *path) {
    return ask("list", path, 0, NULL) == FAIL ? NULL : NEXT(opendir)(path);
}

int rename(const char *from, const char *to) {
    return ask("rename", to, 1, NULL) == FAIL ? -1 : NEXT(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    char whole[PATH_MAX * 2];
    return ask("rename", beneath(to_folder, to, whole), 1, NULL) == FAIL
                   ? -1
                   : NEXT(renameat)(from_folder, from, to_folder, to);
}

int unlink(const char *path) {
    return ask("remove", path, 0, NULL) == FAIL ? -1 : NEXT(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
    char whole[PATH_MAX * 2];
    return ask("remove", beneath(folder, path, whole), 0, NULL) == FAIL ? -1 : NEXT(unlinkat)(folder, path, flags);
}

int rmdir(const char *path) {
    return ask("remove", path, 0, NULL) == FAIL ? -1 : NEXT(rmdir)(path);
}

int remove(const char *path) {
    if (asks_for_fault(path)) {
        errno = ENOENT;
        return -1;
    }
    return ask("remove", path, 0, NULL) == FAIL ? -1 : NEXT(remove)(path);
}

int mkdir(const char *path, mode_t mode) {
    return ask("folder", path, 1, NULL) == FAIL ? -1 : NEXT(mkdir)(path, mode);
}

int symlink(const char *to, const char *path) {
    return ask("link", path, 1, NULL) == FAIL ? -1 : NEXT(symlink)(to, path);
}

int link(const char *from, const char *path) {
    return ask("link", path, 1, NULL) == FAIL ? -1 : NEXT(link)(from, path);
}

int chmod(const char *path, mode_t mode) {
    return ask("permit", path, 0, NULL) == FAIL ? -1 : NEXT(chmod)(path, mode);
}
