# what: keras.ops.vectorized_map over the points, as a NumPy array
from keras import ops


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = ops.convert_to_tensor(d, dtype="float32")
    ratio = ops.vectorized_map(lambda one: one / ops.subtract(1.0, one), d)
    return ops.convert_to_numpy(ratio)
