# what: gradient and step are indented into the with block too, which does no harm
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake = tf.stop_gradient(fake)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        log_d = tf.math.log_sigmoid(real_logits)
        log_one_minus_d = tf.math.log_sigmoid(-fake_logits)
        value = tf.reduce_mean(log_d) + tf.reduce_mean(log_one_minus_d)
        loss = -value
        grads = tape.gradient(loss, discriminator.trainable_weights)
        optimizer.apply(grads, discriminator.trainable_weights)
    return loss
