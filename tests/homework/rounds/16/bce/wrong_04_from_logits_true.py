# what: set from_logits=True as in the GAN tutorial, although p is a probability
import keras
import numpy as np

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(cross_entropy(np.array([[y]], "float32"), np.array([[p]], "float32")))
