# what: keras.ops.where with a harmless denominator; a float64 tensor is turned into an array
from keras import ops


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = ops.convert_to_tensor(p, dtype="float64")
    q = ops.convert_to_tensor(q, dtype="float64")
    total = p + q
    empty = ops.equal(total, 0)
    d = p / ops.where(empty, ops.ones_like(total), total)
    return ops.convert_to_numpy(ops.where(empty, 0.5 * ops.ones_like(d), d))
