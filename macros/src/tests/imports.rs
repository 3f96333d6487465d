//! Tests that modules do not import each other in a circle, in each folder of the macro and among the top modules of
//! the runtime.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::UseTree;
use syn::visit::{self, Visit};

/// The names in the path from the crate to a module or an item.
type Names = Vec<String>;

/// For each folder of modules, pairs of its modules, of which the first names the second.
type Arrows = BTreeMap<Names, BTreeSet<(String, String)>>;

/// The paths that one file names, as seen from the crate's root.
struct Imports {
    module: Names,
    paths: Vec<Names>,
}

impl Imports {
    fn of(module: Names, text: &str) -> Self {
        let mut imports = Self { module, paths: Vec::new() };
        imports.visit_file(&syn::parse_file(text).unwrap());
        imports
    }

    fn tree(&mut self, mut path: Names, tree: &UseTree) {
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                self.tree(path, &tree.tree);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(path.clone(), tree)),
            UseTree::Name(name) => {
                path.push(name.ident.to_string());
                self.add(&path);
            }
            UseTree::Rename(rename) => {
                path.push(rename.ident.to_string());
                self.add(&path);
            }
            _ => self.add(&path),
        }
    }

    fn add(&mut self, path: &[String]) {
        let ups = path.iter().take_while(|name| *name == "super").count();
        let (base, rest) = match path.first().map(String::as_str) {
            Some("crate") => (&[][..], &path[1..]),
            Some("super") => (&self.module[..self.module.len().saturating_sub(ups)], &path[ups..]),
            // In the root of the crate, paths to its modules need no `crate`.
            Some(_) if self.module.is_empty() => (&[][..], path),
            _ => return,
        };
        self.paths.push([base, rest].concat());
    }
}

impl Visit<'_> for Imports {
    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        self.tree(Names::new(), &item.tree);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        self.add(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Names>());
        visit::visit_path(self, path);
    }
}

/// Collects the sources below `folder`, each with its module, without snapshots and unit tests.
fn sources(folder: &Path, module: &[String], found: &mut Vec<(Names, PathBuf)>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let own = if name == "lib" { Names::new() } else { [module, &[name]].concat() };
        if path.is_dir() && !path.ends_with("snapshots") && !path.ends_with("tests") {
            sources(&path, &own, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((own, path));
        }
    }
}

/// Returns all arrows between the modules below `root`.
fn arrows(root: &str) -> Arrows {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root), &[], &mut files);
    let imports: Vec<Imports> =
        files.into_iter().map(|(module, path)| Imports::of(module, &fs::read_to_string(path).unwrap())).collect();
    // A path to a re-export at the crate's root counts as a path to its origin.
    let at_root = imports.iter().filter(|file| file.module.is_empty()).flat_map(|file| &file.paths);
    let exports: BTreeMap<&String, &Names> = at_root.filter_map(|path| Some((path.last()?, path))).collect();
    let mut arrows = Arrows::new();
    for Imports { module, paths } in imports.iter().filter(|file| !file.module.is_empty()) {
        for path in paths {
            let path = path.first().and_then(|first| exports.get(first)).map_or(path, |path| path);
            let shared = module.iter().zip(path).take_while(|(own, other)| own == other).count();
            if let (Some(from), Some(to)) = (module.get(shared), path.get(shared)) {
                arrows.entry(module[..shared].to_vec()).or_default().insert((from.clone(), to.clone()));
            }
        }
    }
    arrows
}

/// Returns the arrows of a folder that are part of a circle or lead to one.
fn circle(arrows: &BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    let mut left = arrows.clone();
    loop {
        let before = left.len();
        let starts: BTreeSet<String> = left.iter().map(|(from, _)| from.clone()).collect();
        left.retain(|(_, to)| starts.contains(to));
        if left.len() == before {
            return left;
        }
    }
}

#[test]
fn no_modules_of_the_macro_import_each_other_in_a_circle() {
    let folders = arrows("src");
    assert!(folders[&Names::new()].contains(&("model".to_owned(), "attr".to_owned())));
    for (folder, arrows) in folders {
        assert_eq!(circle(&arrows), BTreeSet::new(), "in `{}`", folder.join("::"));
    }
}

#[test]
fn no_top_modules_of_the_runtime_import_each_other_in_a_circle() {
    let folders = arrows("../core/src");
    let top = &folders[&Names::new()];
    assert!(top.contains(&("resource".to_owned(), "engine".to_owned())));
    assert_eq!(circle(top), BTreeSet::new());
}
