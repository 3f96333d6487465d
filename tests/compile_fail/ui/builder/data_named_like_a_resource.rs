use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Connection {
    from: u32,
}

#[derive(DeepClone)]
struct Graph {
    connections: Vec<Connection>,
}

fn main() {
    let graph = Graph { connections: Vec::new() };
    drop(graph.twin());
    drop(Graph::builder());
}
// remedy: graph.twin() => graph.deep_clone() && Graph::builder() => Graph { connections: Vec::new() }
