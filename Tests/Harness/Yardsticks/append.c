// The least that a durable append can be: lock, append 300 bytes, fdatasync. The measure for `step`.

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count != 2) return 2;
  char line[300];
  memset(line, 'x', sizeof line);
  line[sizeof line - 1] = '\n';
  int file = open(arguments[1], O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0 || flock(file, LOCK_EX) != 0) return 1;
  if (write(file, line, sizeof line) != sizeof line) return 1;
  return fdatasync(file) == 0 ? 0 : 1;
}
