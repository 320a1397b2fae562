# what: reshapes and repeats with keras.ops and returns the tensor
import keras


def label_planes(labels, height, width):
    planes = keras.ops.convert_to_tensor(labels, dtype="float32")
    planes = keras.ops.expand_dims(keras.ops.expand_dims(planes, 1), 1)
    planes = keras.ops.repeat(planes, height, axis=1)
    return keras.ops.repeat(planes, width, axis=2)
