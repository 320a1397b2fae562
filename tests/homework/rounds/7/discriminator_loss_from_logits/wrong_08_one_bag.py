# what: Keras's example: concatenates reals and fakes and takes one mean over all, so it's half the sum, and the larger group counts more. Quote: "$J_D$ is a *sum* of two means."
import keras
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    predictions = ops.concatenate([fake_logits, real_logits], axis=0)
    labels = ops.concatenate([ops.zeros_like(fake_logits), ops.ones_like(real_logits)], axis=0)
    return loss_fn(labels, predictions)
