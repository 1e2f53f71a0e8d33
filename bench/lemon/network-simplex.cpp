// Reads a minimum-cost flow, solves it with LEMON's network simplex, prints one line of JSON.
// File, in the machine's byte order: int32 nodes, int32 arcs; int32 tail[arcs], head[arcs], upper[arcs], lower[arcs];
// int32 supply[nodes]; float64 cost[arcs], whole numbers below 2^53.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

using Graph = lemon::SmartDigraph;
using Clock = std::chrono::steady_clock;

template <typename Value>
static bool read(std::FILE* file, std::vector<Value>& values, std::size_t count) {
  values.resize(count);
  return std::fread(values.data(), sizeof(Value), count, file) == count;
}

static double milliseconds(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double, std::milli>(to - from).count();
}

int main(int count, char** arguments) {
  if (count != 2) return std::fprintf(stderr, "usage: network-simplex FILE\n"), 2;
  std::FILE* file = std::fopen(arguments[1], "rb");
  if (file == nullptr) return std::fprintf(stderr, "cannot open the file\n"), 2;
  std::vector<std::int32_t> sizes, tail, head, upper, lower, supply;
  std::vector<double> cost;
  const bool whole = read(file, sizes, 2) && read(file, tail, sizes[1]) && read(file, head, sizes[1]) &&
                     read(file, upper, sizes[1]) && read(file, lower, sizes[1]) &&
                     read(file, supply, sizes[0]) && read(file, cost, sizes[1]);
  std::fclose(file);
  if (!whole) return std::fprintf(stderr, "the file is too short\n"), 2;

  const Clock::time_point start = Clock::now();
  Graph graph;
  graph.reserveNode(sizes[0]);
  graph.reserveArc(sizes[1]);
  for (std::int32_t node = 0; node < sizes[0]; node++) graph.addNode();
  Graph::ArcMap<int> least(graph), most(graph);
  Graph::ArcMap<long long> price(graph);
  Graph::NodeMap<int> send(graph);
  for (std::int32_t arc = 0; arc < sizes[1]; arc++) {
    const Graph::Arc added = graph.addArc(graph.nodeFromId(tail[arc]), graph.nodeFromId(head[arc]));
    least[added] = lower[arc];
    most[added] = upper[arc];
    price[added] = static_cast<long long>(cost[arc]);
  }
  for (std::int32_t node = 0; node < sizes[0]; node++) send[graph.nodeFromId(node)] = supply[node];
  lemon::NetworkSimplex<Graph, int, long long> simplex(graph);
  simplex.lowerMap(least).upperMap(most).costMap(price).supplyMap(send);
  const Clock::time_point built = Clock::now();
  const auto status = simplex.run();
  const Clock::time_point solved = Clock::now();

  const bool optimal = status == lemon::NetworkSimplex<Graph, int, long long>::OPTIMAL;
  std::printf("{\"optimal\":%s,\"objective\":\"%lld\",\"build\":%.3f,\"solve\":%.3f}\n", optimal ? "true" : "false",
              optimal ? simplex.totalCost<long long>() : 0LL, milliseconds(start, built),
              milliseconds(built, solved));
  return 0;
}
