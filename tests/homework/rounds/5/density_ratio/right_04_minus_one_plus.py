# what: keras.ops, in the form 1 / (1 - d) - 1, turned back into an array
from keras import ops


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = ops.convert_to_tensor(d, dtype="float64")
    return ops.convert_to_numpy(1.0 / (1.0 - d) - 1.0)
