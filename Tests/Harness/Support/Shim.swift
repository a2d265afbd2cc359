import SOPStore

/// Calls of the C library, replaced for one program by `LD_PRELOAD`: what the program under test must
/// withstand, or what breaks it on purpose. The program itself knows nothing of it.
struct Shim {
  enum Kind: String {
    /// Locks nothing.
    case noLock
    /// Makes nothing durable.
    case noSync
    /// Makes durable, but hides whether it worked.
    case hiddenSyncFault
    /// Hides that nothing or not all was written.
    case hiddenWriteFault
    /// Writes only so many bytes of a payload, and says so.
    case shortWrite
    /// Writes so many bytes of a payload, and reports an error.
    case tornWrite
    /// Says that no limit is set.
    case hiddenLimit
  }

  let environment: [String: String]

  /// Compiles the replacement.
  ///
  /// - Parameter count: the bytes of a payload that are written, where the kind asks for it.
  init(_ kind: Kind, in scratch: Scratch, count: Int = 0) throws {
    let library = FilePath.join(scratch.path, "shim.so")
    if !FilePath.exists(library) {
      let source = FilePath.join(scratch.path, "shim.c")
      try Bytes.put(Array(Self.source.utf8), into: source)
      let words = ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
      // The toolchain brings a compiler of C along.
      let ended = ["cc", "clang"].lazy.compactMap { try? Child.run([$0] + words) }.first
      guard let ended else { throw Skipped("no C compiler: neither cc nor clang") }
      guard ended.code == 0 else { throw Skipped("the C compiler fails: \(ended.errors)") }
    }
    environment = [
      "LD_PRELOAD": library, "SHIM": kind.rawValue, "SHIM_COUNT": String(count),
    ]
  }

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <stdarg.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/resource.h>
    #include <unistd.h>

    static int is(const char *kind) {
      const char *shim = getenv("SHIM");
      return shim && strcmp(shim, kind) == 0;
    }

    int flock(int descriptor, int operation) {
      if (is("noLock")) return 0;
      int (*real)(int, int) = dlsym(RTLD_NEXT, "flock");
      return real(descriptor, operation);
    }

    /* Without the queue of those who wait, which would keep writers apart most of the time. */
    int fcntl(int descriptor, int command, ...) {
      va_list rest;
      va_start(rest, command);
      void *argument = va_arg(rest, void *);
      va_end(rest);
      int is_place = command == F_OFD_GETLK || command == F_OFD_SETLK || command == F_OFD_SETLKW;
      if (is_place && is("noLock")) { errno = EINVAL; return -1; }
      int (*real)(int, int, void *) = dlsym(RTLD_NEXT, "fcntl");
      return real(descriptor, command, argument);
    }

    int fdatasync(int descriptor) {
      if (is("noSync")) return 0;
      int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
      int result = real(descriptor);
      return is("hiddenSyncFault") ? 0 : result;
    }

    int getrlimit64(__rlimit_resource_t resource, struct rlimit64 *limit) {
      int (*real)(int, struct rlimit64 *) = dlsym(RTLD_NEXT, "getrlimit64");
      int result = real(resource, limit);
      if (is("hiddenLimit")) limit->rlim_cur = limit->rlim_max = RLIM64_INFINITY;
      return result;
    }

    int getrlimit(__rlimit_resource_t resource, struct rlimit *limit) {
      int (*real)(int, struct rlimit *) = dlsym(RTLD_NEXT, "getrlimit");
      int result = real(resource, limit);
      if (is("hiddenLimit")) limit->rlim_cur = limit->rlim_max = RLIM_INFINITY;
      return result;
    }

    /* The book is the one file that is opened to append. */
    static int is_book(int descriptor) {
      int flags = fcntl(descriptor, F_GETFL);
      return flags != -1 && (flags & O_APPEND) && (flags & O_ACCMODE) == O_RDWR;
    }

    ssize_t write(int descriptor, const void *bytes, size_t count) {
      ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
      if (!is_book(descriptor)) return real(descriptor, bytes, count);
      size_t part = strtoul(getenv("SHIM_COUNT"), 0, 10);
      if (part > count) part = count;
      if (is("hiddenWriteFault")) { real(descriptor, bytes, count); return count; }
      if (is("shortWrite")) return part ? real(descriptor, bytes, part) : 0;
      if (is("tornWrite")) {
        if (part) real(descriptor, bytes, part);
        errno = EIO;
        return -1;
      }
      return real(descriptor, bytes, count);
    }
    """#
}
