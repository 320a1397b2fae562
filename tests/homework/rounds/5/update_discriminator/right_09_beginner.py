# what: step by step, with sigmoid_cross_entropy_with_logits, sums divided by the numbers, gradient taken within the with block of a persistent tape
import tensorflow as tf


def bce(label, logits):
    labels = tf.fill(tf.shape(logits), label)
    return tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # 1. make the fakes
    fake = generator(latents, training=True)
    # 2. compute the loss
    with tf.GradientTape(persistent=True) as tape:
        logits_of_real = discriminator(real, training=True)
        logits_of_fake = discriminator(fake, training=True)
        number_of_real = tf.cast(tf.size(logits_of_real), tf.float32)
        number_of_fake = tf.cast(tf.size(logits_of_fake), tf.float32)
        loss_of_real = tf.reduce_sum(bce(1.0, logits_of_real)) / number_of_real
        loss_of_fake = tf.reduce_sum(bce(0.0, logits_of_fake)) / number_of_fake
        loss = loss_of_real + loss_of_fake
    # 3. the gradients
    my_weights = discriminator.trainable_weights
    my_gradients = tape.gradient(loss, my_weights)
    del tape
    # 4. the step
    optimizer.apply(my_gradients, my_weights)
    return loss
