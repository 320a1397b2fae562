# what: one tape for each half, the gradients are added, one step
import keras
import tensorflow as tf


def half(discriminator, x, label):
    """Loss and gradients of one half."""
    with tf.GradientTape() as tape:
        logits = discriminator(x, training=True)
        target = tf.fill(tf.shape(logits), tf.cast(label, logits.dtype))
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(labels=target, logits=logits)
        )
    return loss, tape.gradient(loss, discriminator.trainable_weights)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    loss_real, grads_real = half(discriminator, real, 1)
    loss_fake, grads_fake = half(discriminator, generator(latents, training=True), 0)
    total = [a + b for a, b in zip(grads_real, grads_fake)]
    optimizer.apply(total, discriminator.trainable_weights)
    return loss_real + loss_fake
