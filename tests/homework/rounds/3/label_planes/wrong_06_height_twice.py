# what: copy and paste: repeats by height along both axes, so planes are square -- "The result has the shape `(n, height, width, classes)`."
from keras import ops


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = ops.convert_to_tensor(labels)
    planes = ops.expand_dims(planes, axis=1)
    planes = ops.repeat(planes, height, axis=1)
    planes = ops.expand_dims(planes, axis=2)
    planes = ops.repeat(planes, height, axis=2)
    return ops.convert_to_numpy(planes)
