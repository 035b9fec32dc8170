/*
 * Reference model R1 in C, one thread, double precision: what the machine can do.
 * cc -O3 -march=native -ffast-math -o r1 r1.c -lm
 * r1 <model.txt> <draws> <seed> prints one line of JSON; seconds are of the processor.
 *
 * Beta and PERT by linear interpolation in tables of their quantiles, normals by Box and Muller
 * (1958), the S-curve on whole years as a geometric series, draws in blocks that stay in the cache.
 * -ffast-math lets the compiler take the vector versions of exp, log, sin and cos of glibc.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { SECTORS = 10, YEARS = 18, INITIATIVES = 256, EFFECTS = 8 };
enum { BLOCK = 128, NODES = 1024, BINS = 1024, OUTPUTS = (SECTORS + 1) * YEARS };

typedef struct { float at[NODES + 1]; } Quantiles;
typedef struct { int sector, pert; double sign, x, y, z; Quantiles quantiles; } Effect;
typedef struct {
  double success, a, b, start, start_spread, duration, duration_spread;
  Quantiles adoption;
  int effects;
  Effect effect[EFFECTS];
} Initiative;

static double correlation, steepness;
static double level[SECTORS], trend[SECTORS], gap[SECTORS][YEARS], demand[SECTORS][YEARS];
static Initiative *initiatives;
static int number_of_initiatives;

static double processor_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

/* ru_maxrss counts the memory of the program that started this one as well; Linux knows better. */
static double peak_megabytes(void) {
  long kilobytes = 0;
  char line[256];
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &kilobytes) == 1) break;
  if (status) fclose(status);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (kilobytes ? kilobytes : usage.ru_maxrss) / 1024.0;
}

/* ---- The model file ---- */

static double number_in(FILE *file) {
  double number;
  if (fscanf(file, "%lf", &number) != 1) exit(2);
  return number;
}

static void read_model(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file || number_in(file) != SECTORS || number_in(file) != YEARS) exit(2);
  number_of_initiatives = number_in(file);
  if (number_of_initiatives > INITIATIVES) exit(2);
  correlation = number_in(file);
  steepness = number_in(file);
  for (int s = 0; s < SECTORS; s++) {
    level[s] = number_in(file);
    trend[s] = number_in(file);
    for (int y = 0; y < YEARS; y++) gap[s][y] = number_in(file);
    for (int y = 0; y < YEARS; y++) demand[s][y] = number_in(file);
  }
  initiatives = calloc(number_of_initiatives, sizeof *initiatives);
  for (int i = 0; i < number_of_initiatives; i++) {
    Initiative *p = &initiatives[i];
    p->success = number_in(file);
    p->a = number_in(file);
    p->b = number_in(file);
    p->start = number_in(file);
    p->start_spread = number_in(file);
    p->duration = number_in(file);
    p->duration_spread = number_in(file);
    p->effects = number_in(file);
    if (p->effects > EFFECTS) exit(2);
    for (int e = 0; e < p->effects; e++) {
      Effect *effect = &p->effect[e];
      effect->sector = number_in(file);
      effect->sign = number_in(file);
      effect->pert = number_in(file);
      effect->x = number_in(file);
      effect->y = number_in(file);
      effect->z = number_in(file);
    }
  }
  fclose(file);
}

/* ---- Chance ---- */

typedef uint64_t Words __attribute__((vector_size(64)));
typedef double Numbers __attribute__((vector_size(64)));
static Words state[4];

/* SplitMix64 fills eight generators xoshiro256+ (Blackman and Vigna 2021) that run side by side. */
static void seed_with(uint64_t seed) {
  for (int lane = 0; lane < 8; lane++)
    for (int word = 0; word < 4; word++) {
      uint64_t z = (seed += 0x9e3779b97f4a7c15);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
      z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
      state[word][lane] = z ^ (z >> 31);
    }
}

/* n numbers between 0 and 1, both excluded; n is a multiple of 8. */
static inline void uniforms(double *restrict to, int n) {
  Words a = state[0], b = state[1], c = state[2], d = state[3];
  for (int i = 0; i < n; i += 8) {
    Words bits = ((a + d) >> 12) | 0x3ff0000000000000;
    Numbers numbers = (Numbers)bits - (1 - 0x1p-53);
    memcpy(to + i, &numbers, sizeof numbers);
    Words t = b << 17;
    c ^= a, d ^= b, b ^= c, a ^= d, c ^= t;
    d = (d << 45) | (d >> 19);
  }
  state[0] = a, state[1] = b, state[2] = c, state[3] = d;
}

static inline void normals(double *restrict to) {
  double radius[BLOCK / 2], angle[BLOCK / 2];
  uniforms(radius, BLOCK / 2);
  uniforms(angle, BLOCK / 2);
  for (int i = 0; i < BLOCK / 2; i++) radius[i] = sqrt(-2 * log(radius[i]));
  for (int i = 0; i < BLOCK / 2; i++) to[i] = radius[i] * cos(6.283185307179586 * angle[i]);
  for (int i = 0; i < BLOCK / 2; i++)
    to[i + BLOCK / 2] = radius[i] * sin(6.283185307179586 * angle[i]);
}

/* Of the beta distribution (a, b >= 1) between low and high: its density summed by midpoints. */
static void tabulate(Quantiles *table, double a, double b, double low, double high) {
  enum { STEPS = 1 << 14 };
  static double until[STEPS + 1];
  for (int i = 0; i < STEPS; i++) {
    double x = (i + 0.5) / STEPS;
    until[i + 1] = exp((a - 1) * log(x) + (b - 1) * log(1 - x));
  }
  for (int i = 0; i < STEPS; i++) until[i + 1] += until[i];
  for (int node = 0, i = 0; node <= NODES; node++) {
    double sought = until[STEPS] * node / NODES;
    while (i < STEPS - 1 && until[i + 1] < sought) i++;
    double x = (i + (sought - until[i]) / (until[i + 1] - until[i])) / STEPS;
    table->at[node] = low + (high - low) * x;
  }
}

static inline void from_table(const Quantiles *table, double *restrict to) {
  double u[BLOCK];
  uniforms(u, BLOCK);
  for (int i = 0; i < BLOCK; i++) {
    double x = u[i] * NODES;
    int node = x;
    double from = table->at[node];
    to[i] = from + (x - node) * (table->at[node + 1] - from);
  }
}

static void tabulate_all(void) {
  for (int i = 0; i < number_of_initiatives; i++) {
    Initiative *p = &initiatives[i];
    tabulate(&p->adoption, p->a, p->b, 0, 1);
    for (int e = 0; e < p->effects; e++) {
      Effect *effect = &p->effect[e];
      if (!effect->pert) continue;
      double a = 1 + 4 * (effect->y - effect->x) / (effect->z - effect->x);
      tabulate(&effect->quantiles, a, 6 - a, effect->x, effect->z);
    }
  }
}

/* ---- Simulation ---- */

/* What is left of the work of each sector after one initiative, in one block of draws. */
static void apply(const Initiative *p, double (*restrict left)[YEARS][BLOCK]) {
  static double ramp[YEARS][BLOCK];
  double chance[BLOCK], adopted[BLOCK], odds[BLOCK], factor[BLOCK], z[BLOCK], size[BLOCK];
  uniforms(chance, BLOCK);
  from_table(&p->adoption, adopted);
  normals(odds);
  normals(z);
  for (int i = 0; i < BLOCK; i++) {
    double years = exp(p->duration + p->duration_spread * z[i]);
    double rate = steepness / years;
    double exponent = rate * (p->start + p->start_spread * odds[i] + years * 0.5);
    factor[i] = exp(-rate);
    odds[i] = exp(exponent < 600 ? exponent : 600);
    adopted[i] = chance[i] < p->success ? adopted[i] : 0;
  }
  for (int y = 0; y < YEARS; y++)
    for (int i = 0; i < BLOCK; i++) {
      ramp[y][i] = adopted[i] / (1 + odds[i]);
      odds[i] *= factor[i];
    }
  for (int e = 0; e < p->effects; e++) {
    const Effect *effect = &p->effect[e];
    if (effect->pert) from_table(&effect->quantiles, size);
    else {
      normals(size);
      for (int i = 0; i < BLOCK; i++) size[i] = exp(effect->x + effect->y * size[i]);
    }
    for (int i = 0; i < BLOCK; i++) size[i] *= effect->sign;
    for (int y = 0; y < YEARS; y++)
      for (int i = 0; i < BLOCK; i++) left[effect->sector][y][i] *= 1 - size[i] * ramp[y][i];
  }
}

static void simulate(float *out, size_t stride) {
  static double left[SECTORS][YEARS][BLOCK], total[YEARS][BLOCK];
  const double common = sqrt(correlation), own = sqrt(1 - correlation);
  for (size_t first = 0; first < stride; first += BLOCK) {
    for (int k = 0; k < SECTORS * YEARS * BLOCK; k++) (&left[0][0][0])[k] = 1;
    for (int i = 0; i < number_of_initiatives; i++) apply(&initiatives[i], left);
    memset(total, 0, sizeof total);
    double of_level[BLOCK], of_trend[BLOCK], z[BLOCK], u[BLOCK];
    normals(of_level);
    normals(of_trend);
    for (int s = 0; s < SECTORS; s++) {
      normals(z);
      normals(u);
      for (int i = 0; i < BLOCK; i++) {
        z[i] = level[s] * (common * of_level[i] + own * z[i]);
        u[i] = trend[s] / 9 * (common * of_trend[i] + own * u[i]);
      }
      for (int y = 0; y < YEARS; y++) {
        float *to = out + (s * YEARS + y) * stride + first;
        for (int i = 0; i < BLOCK; i++) {
          double people = gap[s][y] + z[i] + y * u[i] - demand[s][y] * (1 - left[s][y][i]);
          to[i] = people;
          total[y][i] += people;
        }
      }
    }
    for (int y = 0; y < YEARS; y++)
      for (int i = 0; i < BLOCK; i++)
        out[(SECTORS * YEARS + y) * stride + first + i] = total[y][i];
  }
}

/* ---- Statistics ---- */

typedef struct { double mean, quantile[3], closed; } Summary;

/* The k-th smallest; reorders the values. C. A. R. Hoare (1961), Find. */
static float kth(float *values, int n, int k) {
  for (int low = 0, high = n - 1; low < high;) {
    float pivot = values[(low + high) / 2];
    int i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      float kept = values[i];
      values[i++] = values[j], values[j--] = kept;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k];
}

/* Exact order statistics: count per bin, then look only into the bins they are in. */
static Summary summarise(const float *restrict values, int n, float *restrict kept) {
  Summary summary = {0};
  float low = values[0], high = values[0];
  double sum = 0;
  int closed = 0, count[BINS] = {0};
  for (int i = 0; i < n; i++) {
    low = values[i] < low ? values[i] : low;
    high = values[i] > high ? values[i] : high;
    sum += values[i];
    closed += values[i] <= 0;
  }
  const float scale = high > low ? (BINS - 1) / (high - low) : 0;
  for (int i = 0; i < n; i++) count[(int)((values[i] - low) * scale)]++;
  summary.mean = sum / n;
  summary.closed = (double)closed / n;
  const double parts[3] = {0.05, 0.5, 0.95};
  for (int q = 0, bin = 0, before = 0; q < 3; q++) {
    int rank = parts[q] * (n - 1), m = 0;
    while (before + count[bin] <= rank) before += count[bin++];
    for (int i = 0; i < n; i++) {
      kept[m] = values[i];
      m += (int)((values[i] - low) * scale) == bin;
    }
    summary.quantile[q] = kth(kept, m, rank - before);
  }
  return summary;
}

int main(int count, char **argument) {
  if (count != 4 || atoi(argument[2]) < 1) return 2;
  const int draws = atoi(argument[2]);
  const size_t stride = (draws + BLOCK - 1) / BLOCK * BLOCK;
  read_model(argument[1]);
  tabulate_all();
  seed_with(strtoull(argument[3], NULL, 10));

  const double began = processor_seconds();
  float *out = malloc(OUTPUTS * stride * sizeof *out);
  float *kept = malloc((draws + 1) * sizeof *kept);
  static Summary summaries[OUTPUTS];
  simulate(out, stride);
  for (int k = 0; k < OUTPUTS; k++) summaries[k] = summarise(out + k * stride, draws, kept);
  const double seconds = processor_seconds() - began;

  printf("{\"draws\":%d,\"seconds\":%.6f,\"peakMb\":%.1f,\"statistics\":[", draws, seconds,
         peak_megabytes());
  for (int k = 0; k < OUTPUTS; k++) {
    const Summary *s = &summaries[k];
    printf("%s[%.9g,%.9g,%.9g,%.9g,%.9g]", k ? "," : "", s->mean, s->quantile[0], s->quantile[1],
           s->quantile[2], s->closed);
  }
  puts("]}");
  return 0;
}
