# what: keras.ops with a harmless denominator where both densities are zero
import numpy as np
from keras import ops


def optimal_discriminator(p, q):
    p = ops.convert_to_tensor(np.asarray(p, dtype="float64"))
    q = ops.convert_to_tensor(np.asarray(q, dtype="float64"))
    s = p + q
    empty = ops.equal(s, 0)
    safe = ops.where(empty, ops.ones_like(s), s)
    return ops.convert_to_numpy(ops.where(empty, 0.5 * ops.ones_like(s), p / safe))
