# what: used the label 0 because the images are fakes, so it is the fakes' half of D's loss
import keras
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return float(bce(ops.zeros_like(d_fake), d_fake))
