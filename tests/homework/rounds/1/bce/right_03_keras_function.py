# what: Keras's own binary_crossentropy on lists of length one, in 32-bit numbers
import keras


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y_true = keras.ops.convert_to_tensor([float(y)], dtype="float32")
    y_pred = keras.ops.convert_to_tensor([float(p)], dtype="float32")
    return float(keras.losses.binary_crossentropy(y_true, y_pred))
