//! Random graphs: the copy is isomorphic to what the source reaches, disjoint from it, and the counts are exact.
//!
//! Each test tries some hundred graphs, or as many as the environment variable `PROPTEST_CASES` says.
mod dump;
mod model;

use std::collections::HashSet;
use std::rc::Rc;

use freshtwin::{Cloner, DeepClone};
use proptest::prelude::*;

use dump::Dump;
use model::{Node, Pool, Reversed, Root, build, graph, open};

/// Opens the cycles of a copy at its end.
struct Copied(Root);

impl Drop for Copied {
    fn drop(&mut self) {
        Dump::new(&self.0).nodes.iter().for_each(|node| open(node));
    }
}

/// All counts of a graph, wherever its handles are.
fn counts(pool: &Pool) -> Vec<(usize, usize)> {
    let of = |node: &Rc<Node>| {
        let (leaf, lock) = (&node.leaf, &node.lock);
        let rc = [
            (Rc::strong_count(node), Rc::weak_count(node)),
            (Rc::strong_count(&node.text), Rc::weak_count(&node.text)),
        ];
        let slices = [Rc::strong_count(&node.slice), Rc::strong_count(&node.cell_slice)].map(|count| (count, 0));
        let arc = [
            (std::sync::Arc::strong_count(leaf), std::sync::Arc::weak_count(leaf)),
            (std::sync::Arc::strong_count(lock), std::sync::Arc::weak_count(lock)),
        ];
        [&rc[..], &slices, &arc].concat()
    };
    pool.0.iter().flat_map(of).collect()
}

/// `copy` is what a copy of `source` should be.
fn check(source: &Root, copy: &Root) {
    let (from, to) = (Dump::new(source), Dump::new(copy));
    assert_eq!(from.text, to.text);
    let addresses: HashSet<_> = from.addresses().collect();
    assert!(to.addresses().all(|address| !addresses.contains(address)));
    drop(from);
    to.check_counts();
}

fn reversed(root: &Root) -> Reversed {
    let Root { weaks, objects, nodes, cell } = root;
    Reversed { cell: cell.clone(), nodes: nodes.clone(), objects: objects.clone(), weaks: weaks.clone() }
}

proptest! {
    #![proptest_config(crate::cases(400))]

    #[test]
    fn a_copy_has_the_shape_of_its_source(plan in graph()) {
        let (root, pool) = build(&plan);
        let before = counts(&pool);
        let text = Dump::new(&root).text.clone();
        {
            let copy = Copied(root.deep_clone());
            check(&root, &copy.0);
            let again = Copied(copy.0.try_deep_clone().unwrap());
            check(&copy.0, &again.0);
            prop_assert_eq!(counts(&pool), before.clone());
        }
        {
            // The order of fields changes nothing.
            let Reversed { cell, nodes, objects, weaks } = reversed(&root).deep_clone();
            let copy = Copied(Root { weaks, objects, nodes, cell });
            check(&root, &copy.0);
        }
        prop_assert_eq!(&text, &Dump::new(&root).text);
        prop_assert_eq!(counts(&pool), before);
    }

    #[test]
    fn any_node_can_be_the_start(plan in graph(), start in any::<u8>()) {
        let (_root, pool) = build(&plan);
        let node = &pool.0[start as usize % pool.0.len()];
        let single = |nodes| Root { weaks: vec![], objects: vec![], nodes, cell: Default::default() };
        let before = counts(&pool);
        let copy = Copied(single(vec![node.deep_clone()]));
        check(&single(vec![node.clone()]), &copy.0);
        prop_assert_eq!(counts(&pool), before);
    }

    #[test]
    fn one_side_sees_nothing_of_changes_on_the_other(plan in graph(), side in any::<bool>(), steps in proptest::collection::vec((any::<u8>(), any::<u8>(), 0..8_u8), 1..20)) {
        let (root, pool) = build(&plan);
        let copy = Copied(root.deep_clone());
        let (changed, kept) = if side { (&root, &copy.0) } else { (&copy.0, &root) };
        let text = Dump::new(kept).text.clone();
        let nodes = Dump::new(changed).nodes.clone();
        for (which, other, step) in steps {
            change(&nodes[which as usize % nodes.len()], &nodes[other as usize % nodes.len()], step);
        }
        prop_assert_eq!(&text, &Dump::new(kept).text);
        nodes.iter().for_each(|node| open(node));
        prop_assert_eq!(&text, &Dump::new(kept).text);
        drop(pool);
    }

    #[test]
    fn deep_clone_from_gives_what_deep_clone_gives(plan in graph(), old in graph(), shared in any::<bool>()) {
        let (root, pool) = build(&plan);
        let (mut target, old_pool) = build(&old);
        let before = counts(&pool);
        if shared {
            // The target is a copy already, and some of it is the source's.
            target = root.deep_clone();
            target.nodes.extend(root.nodes.first().cloned());
            target.deep_clone_from(&root);
        } else {
            let kept: Vec<_> = target.nodes.clone();
            let held = Root { weaks: vec![], objects: vec![], nodes: kept, cell: Default::default() };
            let text = Dump::new(&held).text.clone();
            target.deep_clone_from(&root);
            prop_assert_eq!(&text, &Dump::new(&held).text);
        }
        let copy = Copied(target);
        check(&root, &copy.0);
        prop_assert_eq!(counts(&pool), before);
        drop(old_pool);
    }

    #[test]
    fn one_cloner_over_the_parts_gives_one_graph(plan in graph()) {
        let (root, pool) = build(&plan);
        let before = counts(&pool);
        let mut cloner = Cloner::new();
        // All that is shared comes first, so that every `Weak` finds its target.
        let nodes = root.nodes.deep_clone_in(&mut cloner);
        let objects = root.objects.deep_clone_in(&mut cloner);
        let cell = root.cell.deep_clone_in(&mut cloner);
        let weaks = root.weaks.deep_clone_in(&mut cloner);
        for (node, copy) in root.nodes.iter().zip(&nodes) {
            prop_assert_eq!(node.number.get(), copy.number.get());
            prop_assert!(Rc::ptr_eq(&node.deep_clone_in(&mut cloner), copy));
        }
        drop(cloner);
        prop_assert_eq!(counts(&pool), before);
        let copy = Copied(Root { weaks, objects, nodes, cell });
        Dump::new(&copy.0).check_counts();
    }
}

/// Some change of `node`.
fn change(node: &Rc<Node>, other: &Rc<Node>, step: u8) {
    match step {
        0 => node.number.set(node.number.get().wrapping_add(1)),
        1 => drop(node.cell.replace(Some(other.clone()))),
        2 => node.cells.borrow_mut().push(other.clone()),
        3 => node.leaf.text.borrow_mut().push('!'),
        4 => node.lock.lock().unwrap().push(other.clone()),
        5 => drop(node.nested.borrow().1.replace(Some(other.clone()))),
        6 => node.cell_slice.borrow_mut()[0] = other.leaf.clone(),
        _ => drop(node.weak_cell.replace((9, Rc::downgrade(other)))),
    }
}
