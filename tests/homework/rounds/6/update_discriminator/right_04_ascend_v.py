# what: right; computes V, gets its gradient, and goes up by handing the optimizer minus that gradient; returns -V
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        log_d_real = tf.math.log_sigmoid(discriminator(real, training=True))
        # log(1 - sigmoid(l)) = log sigmoid(l) - l
        fake_logits = discriminator(fake, training=True)
        log_not_d_fake = tf.math.log_sigmoid(fake_logits) - fake_logits
        v = tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake)
    up = tape.gradient(v, weights)
    optimizer.apply([-g for g in up], weights)  # the optimizer goes down
    return -v
