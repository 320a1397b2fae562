# what: a closure is called once more after the update, so the returned loss is that of the moved D (and D makes an extra pass): "return the loss $J_D$ from before the step"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)

    def loss():
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )

    with tf.GradientTape() as tape:
        value = loss()
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return loss()
