# what: the generator is called without training=True ("it does not train now"), so its dropout is off and its BatchNorm uses the moving statistics. "So write `training=True` each time, in both steps."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents)  # only D is training here
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        fake_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))
        d_loss = real_loss + fake_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
