# what: pasted from the DCGAN tutorial with from_logits=True, so the probability p is put through a sigmoid first. Quote: "`p` is D's probability that the image is real"
import keras
import numpy as np

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(cross_entropy(np.array([[y]], "float32"), np.array([[p]], "float32")))
