# what: D sees the fakes before the reals; the text fixes no order of the two passes
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # line 1 of the algorithm: the fakes. line 2: the reals
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        fake_logits = discriminator(fake, training=True)
        loss_fake = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.zeros_like(fake_logits), logits=fake_logits
        )
        real_logits = discriminator(real, training=True)
        loss_real = tf.nn.sigmoid_cross_entropy_with_logits(
            labels=tf.ones_like(real_logits), logits=real_logits
        )
        loss = tf.reduce_mean(loss_fake) + tf.reduce_mean(loss_real)
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
