# what: the "stable" formula max(x,0) - x z + log(1 + exp(-|x|)) typed in by hand: its automatic slope is wrong at x = 0
import tensorflow as tf


def bce_from_logits(z, x):
    return tf.reduce_mean(tf.maximum(x, 0.0) - x * z + tf.math.log1p(tf.exp(-tf.abs(x))))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = bce_from_logits(1.0, discriminator(real, training=True))
        loss += bce_from_logits(0.0, discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
