# what: a tape for the reals and one for the fakes, as PyTorch accumulates gradients; they are added weight by weight, and one step is taken
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights

    with tf.GradientTape() as real_tape:
        real_logits = discriminator(real, training=True)
        real_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
    real_grads = real_tape.gradient(real_loss, weights)

    fake = tf.stop_gradient(generator(latents, training=True))
    with tf.GradientTape() as fake_tape:
        fake_logits = discriminator(fake, training=True)
        fake_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))
    fake_grads = fake_tape.gradient(fake_loss, weights)

    total = []
    for a, b in zip(real_grads, fake_grads):
        total.append(a + b)
    optimizer.apply(total, weights)
    return real_loss + fake_loss
