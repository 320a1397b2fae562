# what: D judges the reals with training=True, but the fakes with training=False, "because they are no training data". "So write `training=True` each time, in both steps."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=False)  # keep D's statistics for real data
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss = d_loss + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    gradients = tape.gradient(d_loss, weights)
    optimizer.apply(gradients, weights)
    return d_loss
