/// Data through `T: Clone`.
#[derive(Debug, Clone)]
#[repr(transparent)]
pub struct ByClone<T>(pub T);
