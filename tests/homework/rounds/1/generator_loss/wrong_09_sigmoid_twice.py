# what: turns the logits into probabilities and then gives these to a loss that expects logits: the sigmoid is applied twice (lesson 2.7)
import keras
from keras import ops

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    probabilities = 1 / (1 + ops.exp(-ops.convert_to_tensor(d_fake, "float32")))
    return loss_fn(ops.ones_like(probabilities), probabilities)
