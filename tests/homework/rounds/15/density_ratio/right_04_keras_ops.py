# what: keras.ops.divide and subtract in float32
import numpy as np
from keras import ops


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = ops.convert_to_tensor(d, dtype="float32")
    ratio = ops.divide(d, ops.subtract(1.0, d))
    return np.array(ops.convert_to_numpy(ratio))
