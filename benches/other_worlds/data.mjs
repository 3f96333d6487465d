// The tree, DAG, list and map of the comparison, for structuredClone. Prints a median in microseconds for each.
const node = (value, children) => ({ value, children });

const tree = (depth) => node(depth, depth ? Array.from({ length: 4 }, () => tree(depth - 1)) : []);

function dag(layers) {
  let below = [node(0, [])];
  for (let layer = 0; layer < layers; layer++) {
    const lower = below;
    below = Array.from({ length: 8 }, (_, index) => node(index, [...lower]));
  }
  return below;
}

const data = {
  tree: tree(6),
  dag: dag(100),
  list: Array.from({ length: 100_000 }, (_, index) => index),
  map: new Map(Array.from({ length: 10_000 }, (_, index) => [`key ${index}`, index])),
};

function median(value, rounds = 15) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    structuredClone(value);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] * 1000;
}

for (const [name, value] of Object.entries(data)) {
  console.log(name, median(value).toFixed(3));
}
