# what: takes all of discriminator.weights that have a gradient, so layers of D that were frozen move too (the worked example: trainable_weights are the weights that may move)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    gradients = tape.gradient(d_loss, discriminator.weights)
    # BatchNorm's moving mean has no gradient: leave such weights out
    pairs = [(g, w) for g, w in zip(gradients, discriminator.weights) if g is not None]
    optimizer.apply_gradients(pairs)
    return d_loss
