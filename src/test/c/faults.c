/*
 * Fails the n-th file operation of a program, for tests: a library that LD_PRELOAD puts before the C library on Linux.
 *
 * It counts the calls that touch files under the folders it is told to watch (opening, reading, writing, cutting, syncing,
 * renaming, linking, removing, making folders, permissions, mapping), over all threads, and breaks one of them:
 *
 *   FAULT_FOLDERS  absolute folders, separated by colons; nothing else is counted
 *   FAULT_AT       the number of the operation that fails, from 1; 0 or nothing: none does
 *   FAULT_WAY      once: it fails with EIO; on: it and every later operation that needs room fails with ENOSPC;
 *                  halt: the process is killed before it is done; keepM: nothing fails, and what a kill at it, or at one of
 *                  the M - 1 after it, would leave is copied to the first folder's name with "-kept/N" behind it;
 *                  no copy is made where there is no folder yet
 *   FAULT_TRACE    a file outside the watched folders: every operation, a line each, where FAULT_AT is 0; else the broken one,
 *                  or those of which a copy is kept
 *
 * A way counts what it can tell apart: once every operation, halt and keep those that change something, on those that need
 * room. A kill before a read leaves what a kill before the next change does.
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
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define ASKED "/shortlist-fault/"

#define NEXT(name) ((__typeof__(&name))next(#name))

enum way { ONCE, ON, HALT, KEEP };
enum answer { GO_ON, FAIL };

/* What an operation does to the disk; each does what those before it do too. */
enum effect { READS, CHANGES, FILLS };
static const char *const EFFECTS[] = {"reads", "changes", "fills"};
static const enum effect COUNTED[] = {[ONCE] = READS, [ON] = FILLS, [HALT] = CHANGES, [KEEP] = CHANGES};

static char folders[8][PATH_MAX];
static int folder_count;
static long at;
static enum way way;
static long kept;
static int trace = -1;
static long count;

/* Held shared while an operation is done, and alone while a folder is copied: no other thread is in the midst of one. */
static pthread_rwlock_t doing = PTHREAD_RWLOCK_INITIALIZER;

static void *next(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL) {
        abort();
    }
    return found;
}

static void set_way(const char *name) {
    way = strncmp(name, "once", 4) == 0 ? ONCE : strncmp(name, "on", 2) == 0 ? ON : strncmp(name, "keep", 4) == 0 ? KEEP : HALT;
    kept = way == KEEP ? atol(name + 4) : 0;
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
    set_way(named == NULL ? "once" : named);
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
    set_way(++named);
    snprintf(folders[0], PATH_MAX, "%s", named + strcspn(named, "/"));
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

static void tell(long number, enum effect effect, const char *operation, const char *path) {
    char line[PATH_MAX * 2 + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s %s\n", number, EFFECTS[effect], operation, path);
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

/* An operation that is being done; other threads may be at one too. */
static int begun(void) {
    return folder_count > 0 && pthread_rwlock_rdlock(&doing) == 0;
}

static void ended(const int *held) {
    int before = errno;
    if (*held) {
        pthread_rwlock_unlock(&doing);
    }
    errno = before;
}

#define OPERATION int held __attribute__((cleanup(ended), unused)) = begun();

/* A write, of which a fault lets half reach the file. */
struct half {
    int fd;
    const void *bytes;
    size_t length;
    off64_t offset;
    size_t done;
};

static void do_half(struct half *half) {
    if (half == NULL || half->length < 2) {
        return;
    }
    ssize_t done = half->offset < 0 ? NEXT(write)(half->fd, half->bytes, half->length / 2)
                                    : NEXT(pwrite64)(half->fd, half->bytes, half->length / 2, half->offset);
    half->done = done < 0 ? 0 : (size_t)done;
}

/* Copies what is there now, as a kill would leave it. */
static void keep(long number, struct half *half) {
    char to[PATH_MAX + 64];
    char *const command[] = {"cp", "-a", folders[0], to, NULL};
    char *const environment[] = {"PATH=/usr/bin:/bin", NULL};
    pid_t copier;
    int outcome;
    snprintf(to, sizeof to, "%s-kept/%ld", folders[0], number);
    pthread_rwlock_unlock(&doing);
    pthread_rwlock_wrlock(&doing);
    do_half(half);
    int copied = access(folders[0], F_OK) != 0
                 || (posix_spawnp(&copier, "cp", NULL, NULL, command, environment) == 0
                     && waitpid(copier, &outcome, 0) == copier && outcome == 0);
    if (!copied) {
        abort();
    }
    pthread_rwlock_unlock(&doing);
    pthread_rwlock_rdlock(&doing);
}

/*
 * Counts an operation on a path and says what becomes of it; for a write, half of it is handed to the function first. In
 * the way "on" what frees room or only reads goes on as it does on a full disk.
 */
static enum answer ask(const char *operation, const char *path, enum effect effect, struct half *half) {
    if (folder_count == 0 || !watched(path) || (at > 0 && effect < COUNTED[way])) {
        return GO_ON;
    }
    long number = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (at == 0) {
        tell(number, effect, operation, path);
        return GO_ON;
    }
    if (number < at || (number > at && way != ON && way != KEEP) || (way == KEEP && number >= at + kept)) {
        return GO_ON;
    }
    if (number == at || way == KEEP) {
        tell(number, effect, operation, path);
    }
    if (way == KEEP) {
        keep(number, half);
        return GO_ON;
    }
    if (number == at) {
        do_half(half);
    }
    if (way == HALT) {
        halt();
    }
    errno = way == ON ? ENOSPC : EIO;
    return FAIL;
}

/* Opening */

static enum answer ask_open(const char *path, int flags) {
    int creates = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    int writes = (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
    return ask(creates ? "create" : writes ? "open-write" : "open-read", path, creates ? FILLS : writes ? CHANGES : READS, NULL);
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
    OPERATION
    return ask_open(path, flags) == FAIL ? -1 : NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags, flags)
    OPERATION
    return ask_open(path, flags) == FAIL ? -1 : NEXT(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    char whole[PATH_MAX * 2];
    MODE(flags, flags)
    OPERATION
    return ask_open(beneath(folder, path, whole), flags) == FAIL ? -1 : NEXT(openat)(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    char whole[PATH_MAX * 2];
    MODE(flags, flags)
    OPERATION
    return ask_open(beneath(folder, path, whole), flags) == FAIL ? -1 : NEXT(openat64)(folder, path, flags, mode);
}

/* Reading and writing */

#define OF_DESCRIPTOR(operation, fd, effect, half)                                       \
    char path[PATH_MAX];                                                                 \
    OPERATION                                                                            \
    if (folder_count > 0 && ask(operation, named(fd, path), effect, half) == FAIL) {     \
        return -1;                                                                       \
    }

/* What a write says that was done in two halves. */
static ssize_t both(const struct half *half, ssize_t rest) {
    return rest < 0 && half->done == 0 ? -1 : (ssize_t)half->done + (rest < 0 ? 0 : rest);
}

ssize_t read(int fd, void *bytes, size_t length) {
    OF_DESCRIPTOR("read", fd, READS, NULL)
    return NEXT(read)(fd, bytes, length);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t offset) {
    OF_DESCRIPTOR("read", fd, READS, NULL)
    return NEXT(pread)(fd, bytes, length, offset);
}

ssize_t pread64(int fd, void *bytes, size_t length, off64_t offset) {
    OF_DESCRIPTOR("read", fd, READS, NULL)
    return NEXT(pread64)(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    struct half half = {fd, bytes, length, -1, 0};
    OF_DESCRIPTOR("write", fd, FILLS, &half)
    return both(&half, NEXT(write)(fd, (const char *)bytes + half.done, length - half.done));
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    struct half half = {fd, bytes, length, offset, 0};
    OF_DESCRIPTOR("write", fd, FILLS, &half)
    return both(&half, NEXT(pwrite)(fd, (const char *)bytes + half.done, length - half.done, offset + (off64_t)half.done));
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    struct half half = {fd, bytes, length, offset, 0};
    OF_DESCRIPTOR("write", fd, FILLS, &half)
    return both(&half, NEXT(pwrite64)(fd, (const char *)bytes + half.done, length - half.done, offset + (off64_t)half.done));
}

ssize_t writev(int fd, const struct iovec *parts, int number) {
    OF_DESCRIPTOR("write", fd, FILLS, NULL)
    return NEXT(writev)(fd, parts, number);
}

ssize_t readv(int fd, const struct iovec *parts, int number) {
    OF_DESCRIPTOR("read", fd, READS, NULL)
    return NEXT(readv)(fd, parts, number);
}

int fsync(int fd) {
    OF_DESCRIPTOR("sync", fd, FILLS, NULL)
    return NEXT(fsync)(fd);
}

int fdatasync(int fd) {
    OF_DESCRIPTOR("sync", fd, FILLS, NULL)
    return NEXT(fdatasync)(fd);
}

int ftruncate(int fd, off_t length) {
    OF_DESCRIPTOR("cut", fd, FILLS, NULL)
    return NEXT(ftruncate)(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    OF_DESCRIPTOR("cut", fd, FILLS, NULL)
    return NEXT(ftruncate64)(fd, length);
}

int fchmod(int fd, mode_t mode) {
    OF_DESCRIPTOR("permit", fd, CHANGES, NULL)
    return NEXT(fchmod)(fd, mode);
}

static int ask_map(int protection, int flags, int fd) {
    char path[PATH_MAX];
    int shared = fd >= 0 && (flags & MAP_SHARED) != 0;
    return shared && ask((protection & PROT_WRITE) != 0 ? "map-write" : "map-read", named(fd, path), FILLS, NULL) == FAIL;
}

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t offset) {
    OPERATION
    return ask_map(protection, flags, fd) ? MAP_FAILED : NEXT(mmap)(address, length, protection, flags, fd, offset);
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset) {
    OPERATION
    return ask_map(protection, flags, fd) ? MAP_FAILED : NEXT(mmap64)(address, length, protection, flags, fd, offset);
}

/* Names */

DIR *opendir(const char *path) {
    OPERATION
    return ask("list", path, READS, NULL) == FAIL ? NULL : NEXT(opendir)(path);
}

int rename(const char *from, const char *to) {
    OPERATION
    return ask("rename", to, FILLS, NULL) == FAIL ? -1 : NEXT(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    char whole[PATH_MAX * 2];
    OPERATION
    return ask("rename", beneath(to_folder, to, whole), FILLS, NULL) == FAIL
                   ? -1
                   : NEXT(renameat)(from_folder, from, to_folder, to);
}

int unlink(const char *path) {
    OPERATION
    return ask("remove", path, CHANGES, NULL) == FAIL ? -1 : NEXT(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
    char whole[PATH_MAX * 2];
    OPERATION
    return ask("remove", beneath(folder, path, whole), CHANGES, NULL) == FAIL ? -1 : NEXT(unlinkat)(folder, path, flags);
}

int rmdir(const char *path) {
    OPERATION
    return ask("remove", path, CHANGES, NULL) == FAIL ? -1 : NEXT(rmdir)(path);
}

int remove(const char *path) {
    if (asks_for_fault(path)) {
        errno = ENOENT;
        return -1;
    }
    OPERATION
    return ask("remove", path, CHANGES, NULL) == FAIL ? -1 : NEXT(remove)(path);
}

int mkdir(const char *path, mode_t mode) {
    OPERATION
    return ask("folder", path, FILLS, NULL) == FAIL ? -1 : NEXT(mkdir)(path, mode);
}

int symlink(const char *to, const char *path) {
    OPERATION
    return ask("link", path, FILLS, NULL) == FAIL ? -1 : NEXT(symlink)(to, path);
}

int link(const char *from, const char *path) {
    OPERATION
    return ask("link", path, FILLS, NULL) == FAIL ? -1 : NEXT(link)(from, path);
}

int chmod(const char *path, mode_t mode) {
    OPERATION
    return ask("permit", path, CHANGES, NULL) == FAIL ? -1 : NEXT(chmod)(path, mode);
}
