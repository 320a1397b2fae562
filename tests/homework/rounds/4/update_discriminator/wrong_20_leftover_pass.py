# what: a line left over from an earlier version runs G a second time in training mode, so its moving statistics move twice in D's step; ruled out (lesson 6): "So $G$'s statistics are updated twice a round"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)

    with tf.GradientTape() as tape:
        d_on_real = discriminator(real, training=True)
        d_on_fake = discriminator(
            tf.stop_gradient(generator(latents, training=True)), training=True
        )
        loss_real = tf.reduce_mean(tf.nn.softplus(-d_on_real))
        loss_fake = tf.reduce_mean(tf.nn.softplus(d_on_fake))
        loss = loss_real + loss_fake

    gradients = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(gradients, discriminator.trainable_weights)
    return loss
