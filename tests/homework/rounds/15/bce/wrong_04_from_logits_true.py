# what: from_logits=True although p is a probability
import keras


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    return float(loss_fn([[float(y)]], [[float(p)]]))
