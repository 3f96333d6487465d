//! Thread ids, and what channels and locks report. `SendError` and `TrySendError` hold the message.

use std::sync::WaitTimeoutResult;
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};
use std::thread::{AccessError, ThreadId};

use crate::engine::Dispatch;
use crate::engine::impls::lift::{dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

plain!(ThreadId, AccessError, WaitTimeoutResult);
plain!(RecvError, RecvTimeoutError, TryRecvError);

fields!([T] SendError<T> { 0 });
variants!([T] TrySendError<T> { Full(T), Disconnected(T) });
