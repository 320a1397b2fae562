# what: BinaryCrossentropy() without from_logits=True takes the logits for probabilities -- "it gives logits, arrays of shape"
import keras
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    loss_fn = keras.losses.BinaryCrossentropy()
    real_loss = loss_fn(tf.ones_like(real_logits), real_logits)
    fake_loss = loss_fn(tf.zeros_like(fake_logits), fake_logits)
    return float(real_loss + fake_loss)
