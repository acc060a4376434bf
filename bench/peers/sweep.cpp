// The kernel's pass over eight scenarios side by side, in C++ with vector extensions: the yardstick of the machine.
// WIDTH is how many f64 a register holds: 8 with AVX-512, 4 with AVX2; with 2, and no fused additions, what WebAssembly may use;
// with 1 it is plain C++, and vectors are left to the compiler.
// Argument: a folder of arrays. One JSON line back for each number of passes on standard input.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#ifndef WIDTH
#ifdef __AVX512F__
#define WIDTH 8
#else
#define WIDTH 4
#endif
#endif
constexpr int parts = 8 / WIDTH;
#if WIDTH == 1
typedef double part;
#else
typedef double part __attribute__((vector_size(WIDTH * sizeof(double))));
#endif
struct lanes {
  part of[parts];
};

template <typename T> static std::vector<T> column(const std::string &path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::vector<T> values(static_cast<size_t>(file.tellg()) / sizeof(T));
  file.seekg(0);
  file.read(reinterpret_cast<char *>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(T)));
  return values;
}

static part splat(double x) { return x - part{}; }
static double first(const lanes &row) { return reinterpret_cast<const double *>(&row)[0]; }

static lanes pass(uint32_t parties, const uint32_t *start, const uint32_t *other, const double *impact, const lanes *own, lanes *strain) {
  const part zero = splat(0), one = splat(1);
  lanes rise = {};
  for (uint32_t party = 0; party < parties; party++) {
    lanes sum = own[party];
    for (uint32_t link = start[party]; link < start[party + 1]; link++) {
      const part weight = splat(impact[link]);
      const lanes &from = strain[other[link]];
      for (int k = 0; k < parts; k++) sum.of[k] += weight * from.of[k];
    }
    for (int k = 0; k < parts; k++) {
      part x = sum.of[k];
      x = x > zero ? x : zero;
      x = x < one ? x : one;
      const part rose = x - strain[party].of[k];
      rise.of[k] = rise.of[k] > rose ? rise.of[k] : rose;
      strain[party].of[k] = x;
    }
  }
  return rise;
}

int main(int, char **argv) {
  const std::string folder = argv[1];
  const auto start = column<uint32_t>(folder + "/start.bin");
  const auto other = column<uint32_t>(folder + "/other.bin");
  const auto impact = column<double>(folder + "/impact.bin");
  const auto given = column<double>(folder + "/own.bin");
  const uint32_t parties = static_cast<uint32_t>(start.size() - 1);
  auto *own = static_cast<lanes *>(std::aligned_alloc(64, sizeof(lanes) * parties));
  auto *strain = static_cast<lanes *>(std::aligned_alloc(64, sizeof(lanes) * parties));
  for (uint32_t k = 0; k < parties * 8; k++) {
    reinterpret_cast<double *>(own)[k] = given[k];
    reinterpret_cast<double *>(strain)[k] = 0;
  }
  std::printf("{\"compiler\":\"g++ %s\"}\n", __VERSION__);
  std::fflush(stdout);
  for (int passes; std::scanf("%d", &passes) == 1;) {
    double check = 0;
    const std::clock_t cpu = std::clock();
    const auto begun = std::chrono::steady_clock::now();
    for (int k = 0; k < passes; k++) check += first(pass(parties, start.data(), other.data(), impact.data(), own, strain));
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    const double cpu_ms = 1e3 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    std::printf("{\"ms\":%.6f,\"cpuMs\":%.6f,\"check\":%.17g}\n", ms, cpu_ms, check + first(strain[parties / 2]));
    std::fflush(stdout);
  }
}
