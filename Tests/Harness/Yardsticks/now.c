// Preloaded, it makes the time of day $SPEED_NOW (seconds since 1970): a report of a book's last month is
// made when that month has come, and a book of a million entries lasts for more than a year.

#include <stdlib.h>
#include <time.h>

time_t time(time_t *place) {
  const char *text = getenv("SPEED_NOW");
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (text) now.tv_sec = atoll(text);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}
