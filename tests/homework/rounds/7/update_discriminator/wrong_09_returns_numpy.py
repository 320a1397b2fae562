# what: returns loss.numpy(), which a symbolic tensor does not have: "there a tensor has no number yet"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake_samples = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake_samples, training=True)
        loss = tf.reduce_mean(tf.math.softplus(-real_logits))
        loss = loss + tf.reduce_mean(tf.math.softplus(fake_logits))
    gradients = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(gradients, discriminator.trainable_weights)
    return loss.numpy()
